/** The words of JSON Schema that the schemas of export files and of policies use; one more would have to be added here. */
type Check = (value: unknown, said: never) => boolean;
type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const ofString = (check: (text: string) => boolean) => (value: unknown) =>
  typeof value !== 'string' || check(value);
const ofNumber = (check: (number: number) => boolean) => (value: unknown) =>
  typeof value !== 'number' || check(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};
const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

const words: Readonly<Record<string, Check>> = {
  $schema: () => true,
  title: () => true,
  description: () => true,
  type: (value, type: string) => types[type]?.(value) === true,
  const: (value, only) => value === only,
  enum: (value, all: readonly unknown[]) => all.includes(value),
  required: (value, names: readonly string[]) =>
    !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (value, schemas: Readonly<Record<string, Schema>>) =>
    !isObject(value) ||
    Object.entries(schemas).every(([name, schema]) => !(name in value) || isValid(value[name], schema)),
  items: (value, schema: Schema) =>
    !Array.isArray(value) || value.every((item: unknown) => isValid(item, schema)),
  anyOf: (value, schemas: readonly Schema[]) => schemas.some((schema) => isValid(value, schema)),
  not: (value, schema: Schema) => !isValid(value, schema),
  minimum: (value, least: number) => ofNumber((number) => number >= least)(value),
  maximum: (value, most: number) => ofNumber((number) => number <= most)(value),
  minLength: (value, least: number) => ofString((text) => [...text].length >= least)(value),
  maxLength: (value, most: number) => ofString((text) => [...text].length <= most)(value),
  pattern: (value, pattern: string) => ofString((text) => new RegExp(pattern, 'u').test(text))(value),
  format: (value, format: string) => ofString((text) => formats[format]?.test(text) === true)(value),
};

/** Whether a value is as a JSON Schema says. Throws on a word it does not know, which might have said no. */
export function isValid(value: unknown, schema: Schema): boolean {
  return Object.entries(schema).every(([word, said]) => {
    const check = words[word];
    if (check === undefined) throw new Error(`This checker does not know “${word}”`);
    return check(value, said as never);
  });
}
