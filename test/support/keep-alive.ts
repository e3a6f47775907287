/**
 * Keeps a test process running while a test waits for something that alone would not: a signal, a connection that does not
 * count. The runner ends the process after the last test. Threads, which load this file too, must end by themselves.
 */
import { isMainThread } from "node:worker_threads";

if (isMainThread) setInterval(() => {}, 2 ** 30);
