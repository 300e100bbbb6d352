/** Lets whoever reads a stream leave early (`| head`): the verb does its work to the end, unheard. */
export function mayLeave(stream: NodeJS.WritableStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
