/**
 * How nodes of a page are read. Fields of a form hide the form's own properties by their names, and images and forms
 * those of the document: after `<form><input name="parentNode"></form>`, going up from the field never ends. What the
 * prototype has is told to every one of them.
 */

type Method = (...values: never[]) => unknown;
type MethodOf<Owner> = { [Name in keyof Owner]: Owner[Name] extends Method ? Name : never }[keyof Owner];
type Called<Function_> = Function_ extends (...values: infer Values) => infer Result
  ? [Values, Result]
  : never;

/** What stands behind a name, by the prototype that is asked. */
const known = new Map<PropertyKey, Map<object, PropertyDescriptor>>();

/** A node's property, whatever the page calls its fields. */
export function get<Owner extends object, Name extends keyof Owner>(node: Owner, name: Name): Owner[Name] {
  const { get: getter, value } = descriptorOf(node, name);
  return (getter === undefined ? value : getter.call(node)) as Owner[Name];
}

/** Calls a node's method, whatever the page calls its fields. */
export function call<Owner extends object, Name extends MethodOf<Owner>>(
  node: Owner,
  name: Name,
  ...values: Called<Owner[Name]>[0]
): Called<Owner[Name]>[1] {
  const { value } = descriptorOf(node, name);
  return (value as (...all: typeof values) => Called<Owner[Name]>[1]).apply(node, values);
}

function descriptorOf(node: object, name: PropertyKey): PropertyDescriptor {
  const prototype = Object.getPrototypeOf(node) as object;
  const ofName = known.get(name) ?? new Map<object, PropertyDescriptor>();
  const before = ofName.get(prototype);
  if (before !== undefined) return before;
  const descriptor = inherited(prototype, name);
  known.set(name, ofName.set(prototype, descriptor));
  return descriptor;
}

function inherited(prototype: object, name: PropertyKey): PropertyDescriptor {
  for (let each: object | null = prototype; each !== null; each = Object.getPrototypeOf(each)) {
    const own = Object.getOwnPropertyDescriptor(each, name);
    if (own !== undefined) return own;
  }
  return { value: undefined };
}

/** All text in a node; none where there is no node. */
export function textOf(node: Node | null): string {
  return node === null ? '' : (get(node, 'textContent') ?? '');
}

/** The element that a shadow root is on; `null` for any other node. */
export function hostOf(root: Node | null): Element | null {
  const isFragment = root !== null && get(root, 'nodeType') === FRAGMENT;
  return isFragment ? (get(root as ShadowRoot, 'host') ?? null) : null;
}

/** `Node.DOCUMENT_FRAGMENT_NODE`, as `Node` exists in browsers only. */
const FRAGMENT = 11;
