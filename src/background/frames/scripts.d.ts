/** The path of a script that the build makes beside the others, to be loaded into a frame. */
declare module '*.iife.ts?script&iife' {
  const path: string;
  export default path;
}
