/** The address of a worker's file that the build makes together with the pages (vite.config.ts: workerChunks). */
declare module '*?worker-chunk' {
  const address: string;
  export default address;
}
