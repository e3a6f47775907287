import { appChain, appSigner, chainOf, sendMessage, signedTx, genesisState } from "#test/support/app-chain.ts";
import { signatureVerifier } from "#app/signature-pool.ts";
import { silentLogger } from "#lib/logger.ts";
const N = Number(process.argv[2] ?? 2000), B = Number(process.argv[3] ?? 6);
const threads = Number(process.argv[4] ?? 1);
const t0 = Date.now();
const chain = await appChain({ signers: N, verifier: signatureVerifier({ logger: silentLogger }, { threads }) });
const txs: Uint8Array[][] = [];
for (let b = 0; b < B; b++) txs.push(chain.signers.map((s, i) => signedTx({ messages: [sendMessage(s, chain.signers[(i * 7 + 13 + b) % N]!, 10n)], signer: s, sequence: BigInt(b) })));
console.log("setup", Date.now() - t0);
await chain.block([]);
for (let b = 0; b < B; b++) {
  const cpu = process.cpuUsage(); const th = process.threadCpuUsage();
  let t = process.hrtime.bigint();
  const r = await Promise.all(txs[b]!.map((tx) => chain.check(tx)));
  const c = Number(process.hrtime.bigint() - t) / 1000 / N;
  const th2 = process.threadCpuUsage(th);
  if (r.some((x) => x.code !== 0)) console.log(r.find((x) => x.code !== 0));
  t = process.hrtime.bigint(); const th3 = process.threadCpuUsage();
  const resp = await chain.app.finalizeBlock({ txs: txs[b]!, decidedLastCommit: { round: 0, votes: [] }, misbehavior: [], hash: new Uint8Array(32), height: BigInt(b + 2), time: { seconds: 1700000000n + BigInt(b), nanos: 0 }, nextValidatorsHash: new Uint8Array(), proposerAddress: new Uint8Array() });
  const f = Number(process.hrtime.bigint() - t) / 1000 / N; const th4 = process.threadCpuUsage(th3);
  if (resp.txResults.some((x) => x.code !== 0)) console.log(resp.txResults.find((x) => x.code !== 0));
  await chain.app.commit({});
  console.log(`check wall ${c.toFixed(1)} main ${((th2.user + th2.system) / N).toFixed(1)}  finalize wall ${f.toFixed(1)} main ${((th4.user + th4.system) / N).toFixed(1)} us/tx`);
}
await chain.app.close();
