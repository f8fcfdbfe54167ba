import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const host = ts.createCompilerHost(options);
/** What is on the disk stays the same during a run: it is taken apart once. */
const onDisk = new Map<string, ts.SourceFile | undefined>();

/**
 * What the compiler says of the whole source, and of tests that are changed, with these texts in place of the
 * files'. Nothing is written.
 *
 * @param texts by path, relative to the project
 * @param among the files to look at; all of them, where it is left out
 */
export function complaints(texts: ReadonlyMap<string, string>, among?: readonly string[]): string[] {
  const source = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => join('src', file));
  const changed = [...texts.keys()].filter((path) => /\.tsx?$/.test(path));
  const roots = [...new Set([...source, ...changed])];
  const program = ts.createProgram(
    roots.map((file) => join(ROOT, file)),
    options,
    hostWith(new Map([...texts].map(([path, text]) => [join(ROOT, path), text]))),
  );
  return (among ?? roots).flatMap((file) => {
    const sourceFile = program.getSourceFile(join(ROOT, file));
    return [
      ...program.getSyntacticDiagnostics(sourceFile),
      ...program.getSemanticDiagnostics(sourceFile),
    ].map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

function hostWith(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    ...host,
    directoryExists: (folder) =>
      [...texts.keys()].some((file) => file.startsWith(`${folder}/`)) ||
      (host.directoryExists?.(folder) ?? true),
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile: (file, target) => {
      const text = texts.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, target);
      if (!onDisk.has(file)) onDisk.set(file, host.getSourceFile(file, target));
      return onDisk.get(file);
    },
  };
}
