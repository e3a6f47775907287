/**
 * Keeps a test process running while a test waits for something that alone would not: a signal, a connection that does not
 * count. The runner ends the process after the last test.
 */
setInterval(() => {}, 2 ** 30);
