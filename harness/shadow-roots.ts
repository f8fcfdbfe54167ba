import type { CDPSession } from 'playwright';
import { asPageFunction, type ReadRoot } from './shown-card.ts';

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** Calls a function with each closed shadow root of the extension that a debugger session can see. */
export async function readShadowRoots<Result>(cdp: CDPSession, read: ReadRoot<Result>): Promise<Result[]> {
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const results: Result[] = [];
    for (const backendNodeId of shadowRootsIn(root as DomNode)) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
      if (object.objectId === undefined) continue;
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: asPageFunction(read),
        objectId: object.objectId,
        returnByValue: true,
      });
      results.push(result.value as Result);
    }
    return results;
  } catch {
    // The page changed between two questions; callers that wait ask again.
    return [];
  } finally {
    await cdp.detach().catch(() => {});
  }
}

/** The shadow roots of the extension's host elements, those in frames of the same process included. */
function shadowRootsIn(node: DomNode): number[] {
  if (node.nodeName === 'PARTNER-SUPPORT-COMPANION') {
    return (node.shadowRoots ?? []).map(({ backendNodeId }) => backendNodeId);
  }
  const within = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return within.flatMap(shadowRootsIn);
}
