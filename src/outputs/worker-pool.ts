import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

// Below this many a worker costs more to start than it saves.
const each = 8;

/**
 * Hands jobs to workers, one a core, each its next when it has answered the last. A worker answers every message with
 * one of its own; an error of one stops all.
 */
export async function onWorkers<Job>(worker: URL, jobs: readonly Job[], onDone: () => void): Promise<void> {
  const queue = jobs.values();
  const count = Math.min(availableParallelism(), Math.ceil(jobs.length / each));
  await Promise.all(Array.from({ length: count }, () => work(worker, queue, onDone)));
}

function work<Job>(url: URL, queue: Iterator<Job>, onDone: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(url);
    const next = (): void => {
      const { done, value } = queue.next();
      if (done) void worker.terminate().then(() => resolve());
      else worker.postMessage(value);
    };
    worker.on("error", reject);
    worker.on("message", () => {
      onDone();
      next();
    });
    next();
  });
}
