/** Act two: a model trained on the datanet, published with its lineage, and used by a client who signs for every answer. */

import { generate, type NgramModel, trainNgram } from "#attribution/generator/ngram.ts";
import { hmacSha256 } from "#crypto/hashes.ts";
import { secp256k1Sign } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { countTokens, createTokenizer } from "#kernels/canonical-tokens.ts";
import { receiptDomain } from "#kernels/domains.ts";
import { outputRoot, receiptSignBytes, textCommitment, type UseCommitments } from "#kernels/receipts.ts";
import { commitTokens, type SignedTokens } from "#kernels/span-proofs/signed-tokens.ts";
import { concatBytes, u64ToBytes, utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { EdgeType, ModelKind, type SignedReceipt } from "#proto/tributary/model/v1/types.ts";
import { packAny } from "#sdk";
import type { ChainClient } from "./chain-client.ts";
import type { FilledDatanet } from "./contribute.ts";
import { readTexts } from "./documents.ts";
import type { Cast, Person } from "./people.ts";
import { formatTrib, heading, progressBar, say } from "./progress.ts";

/** One answer the client paid for; text and commitments stay between client, node and attributor. */
export interface PaidUse extends UseCommitments {
  readonly sessionId: bigint;
  readonly sequence: bigint;
  readonly fee: bigint;
  readonly output: string;
  /** For every token the training text it was drawn from: the model knows, nobody else is told. */
  readonly sources: readonly number[];
  /** The output as the datanet knows it, which the client signs as well. */
  readonly tokens: readonly SignedTokens[];
}

/** The result of the act. */
export interface UsedModel {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly uses: readonly PaidUse[];
}

/** How much of everything. */
export interface UseOptions {
  readonly order: number;
  readonly uses: number;
  readonly tokensPerUse: number;
  readonly seed: string;
}

const UNIT_PRICE = 1_000n;
const DENOM = "utrib";

/** Trains, publishes, serves and settles. */
export async function useModel(
  chain: ChainClient,
  cast: Cast,
  { net, options }: { readonly net: FilledDatanet; readonly options: UseOptions },
): Promise<UsedModel> {
  heading("2  A model, and its use");
  const model = train(net, options);
  const published = await publish(chain, cast.trainer, { net, model });
  const uses = await serve(chain, cast, { ...published, net, model, options });
  return { ...published, uses };
}

function train(net: FilledDatanet, options: UseOptions): NgramModel {
  const paths = net.contributions.flatMap((contribution) => contribution.paths);
  const bar = progressBar("training");
  const texts = readTexts(paths, (read) => bar.move(read, paths.length, "documents"));
  const model = trainNgram(texts, options.order);
  bar.end(
    `a ${options.order}-gram model of ${model.text.length - model.ends.length} tokens, ${model.words.length - 1} words`,
  );
  return model;
}

async function publish(
  chain: ChainClient,
  trainer: Person,
  { net, model }: { readonly net: FilledDatanet; readonly model: NgramModel },
): Promise<{ readonly modelId: bigint; readonly version: bigint }> {
  const owner = trainer.address;
  const { modelId } = await chain.send(trainer, Msg.methods.registerModel, {
    owner,
    kind: ModelKind.MODEL_KIND_BASE,
    name: `${model.order}-gram scribe`,
  });
  const ripe = await bondModel(chain, trainer, modelId);
  // Keyed, so that the hash says which artifact it is only to those who were given it.
  const artifact = new Uint8Array(model.text.buffer, model.text.byteOffset, model.text.byteLength);
  const { version } = await chain.send(trainer, Msg.methods.draftVersion, {
    owner,
    modelId,
    artifactHash: hmacSha256(trainer.key, artifact),
    methods: [Method.METHOD_SPANS],
    unitPrice: { denom: DENOM, amount: UNIT_PRICE },
    servingBps: 3_000,
    ownShares: [{ payee: owner, bps: 10_000, modelId: 0n, version: 0n }],
    ownBps: 1_500,
  });
  await chain.send(trainer, Msg.methods.addEdge, {
    owner,
    modelId,
    version,
    type: EdgeType.EDGE_TYPE_TRAINED_ON,
    sourceId: net.datanetId,
    sourceVersion: net.version.number,
    royaltyBps: 4_000,
  });
  await chain.reach(ripe);
  const vector = await chain.send(trainer, Msg.methods.publishVersion, { owner, modelId, version });
  const data = vector.dataShares.reduce((sum, { bps }) => sum + bps, 0);
  say(`model ${modelId} version ${version} is published: of what flows to its lineage ${data / 100} % is data's`);
  return { modelId, version };
}

/** Puts down what a model answers with that discloses everything; returns the height from which it may publish. */
async function bondModel(chain: ChainClient, trainer: Person, modelId: bigint): Promise<bigint> {
  const { params } = await chain.query(Query.methods.params, {});
  const { levels, denom, ageMin } = params.disclosure;
  const amount = levels[0]?.bond ?? 0n;
  if (amount === 0n) return 0n;
  await chain.send(trainer, Msg.methods.bondModel, { owner: trainer.address, modelId, amount: { denom, amount } });
  const { model } = await chain.query(Query.methods.model, { modelId });
  say(`${trainer.name} bonds ${formatTrib(amount)} TRIB for the model, which may publish ${ageMin} blocks later`);
  return model.bondedHeight + ageMin;
}

interface Service {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly net: FilledDatanet;
  readonly model: NgramModel;
  readonly options: UseOptions;
}

/** The client opens a session and signs a cumulative receipt for every answer; the node settles twice, each time only the last one. */
async function serve(chain: ChainClient, cast: Cast, service: Service): Promise<readonly PaidUse[]> {
  const { modelId, version, options } = service;
  const { client, node } = cast;
  const most = BigInt(options.uses * options.tokensPerUse) * UNIT_PRICE;
  const { sessionId } = await chain.send(client, Msg.methods.openSession, {
    client: client.address,
    modelId,
    version,
    node: node.address,
    deposit: { denom: DENOM, amount: most },
    receiptKey: packAny(PubKey, { key: client.publicKey }),
    blocks: 10_000n,
  });
  const bar = progressBar("answering");
  const random = seededRandom(options.seed);
  const tokenizer = createTokenizer(service.net.datanetKey);
  const uses: PaidUse[] = [];
  let units = 0n;
  for (let i = 1; i <= options.uses; i++) {
    const { text, sources } = generate(service.model, random, options.tokensPerUse);
    const served = BigInt(countTokens(text));
    units += served;
    uses.push(
      paidUse(chain, client, {
        ...service,
        sessionId,
        sequence: BigInt(i),
        fee: served * UNIT_PRICE,
        output: text,
        sources,
        ids: tokenizer.ids(text),
      }),
    );
    bar.move(i, options.uses, "answers");
    if (i !== Math.floor(options.uses / 2) && i !== options.uses) continue;
    const receipt = signReceipt(chain, client, { ...service, sessionId, units, uses });
    await chain.send(node, Msg.methods.settleReceipt, { node: node.address, receipt });
  }
  bar.end(`${options.uses} answers, ${units} tokens, ${formatTrib(units * UNIT_PRICE)} TRIB settled by 2 receipts`);
  await chain.send(node, Msg.methods.closeSession, { sender: node.address, sessionId });
  return uses;
}

function paidUse(
  chain: ChainClient,
  client: Person,
  use: Pick<Service, "modelId" | "version" | "net"> &
    Omit<PaidUse, keyof UseCommitments | "tokens"> & { readonly ids: Uint32Array },
): PaidUse {
  const { sessionId, sequence, fee, output, sources, net, ids } = use;
  const domain = receiptDomain(chain.chainId, use.modelId, use.version);
  const salt = (what: string): Uint8Array =>
    hmacSha256(client.key, concatBytes(utf8Encode(what), u64ToBytes(sessionId), u64ToBytes(sequence)));
  const tokens = [{ datanetId: net.datanetId, ids, salt: salt("tokens") }];
  return {
    sessionId,
    sequence,
    fee,
    output,
    sources,
    tokens,
    queryCommitment: textCommitment(domain, salt("query"), utf8Encode("write on")),
    outputCommitment: textCommitment(domain, salt("output"), utf8Encode(output)),
    tokensCommitment: commitTokens(domain, tokens).commitment,
  };
}

function signReceipt(
  chain: ChainClient,
  client: Person,
  served: { modelId: bigint; version: bigint; sessionId: bigint; units: bigint; uses: readonly PaidUse[] },
): SignedReceipt {
  const { sessionId, units, uses } = served;
  const domain = receiptDomain(chain.chainId, served.modelId, served.version);
  const receipt = {
    sessionId,
    sequence: BigInt(uses.length),
    units,
    cost: units * UNIT_PRICE,
    outputRoot: outputRoot(uses),
  };
  const signature = secp256k1Sign(client.key, sha256(receiptSignBytes(domain, receipt)));
  return { receipt: { ...receipt, cost: { denom: DENOM, amount: receipt.cost } }, signature };
}
