/** The index of text that evidence comes from: built over a datanet version, and committed to before any batch may name it. */

import { createSpanMethod, type SpanMethod } from "#attribution/methods/spans.ts";
import type { SpanSource } from "#attribution/methods/spans-prover.ts";
import type { Domain } from "#kernels/domain.ts";
import { artefactDomain } from "#kernels/domains.ts";
import { type CommittedShard, commitShard, shardLists } from "#kernels/span-proofs/shard.ts";
import { SPAN_RULES } from "#kernels/spans.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import type { Params } from "#proto/tributary/attribution/v1/types.ts";
import type { ChainClient } from "./chain-client.ts";
import type { FilledDatanet } from "./contribute.ts";
import { readTexts } from "./documents.ts";
import { type Families, familiesNow } from "./families.ts";
import type { Person } from "./people.ts";
import { progressBar } from "./progress.ts";
import type { UsedModel } from "./use.ts";

/** Everything the act works on. */
export interface Attributing {
  readonly net: FilledDatanet;
  readonly used: UsedModel;
}

/** An index with what the chain is shown of it, and the rules that the chain binds it to. */
export interface TextIndex extends SpanSource {
  readonly method: SpanMethod;
  /** Under which the index is committed to. */
  readonly domain: Domain;
  /** By which its documents are told apart. */
  readonly families: Families;
}

/** Builds the index of a version's texts and the trees that open it. */
export async function indexVersion(chain: ChainClient, input: Attributing, params: Params): Promise<TextIndex> {
  const { net, used } = input;
  const bar = progressBar("indexing");
  const documents = net.contributions.reduce((sum, { paths }) => sum + paths.length, 0);
  const bundles = net.contributions.map(({ bundleId, contributor, paths }) => {
    return { bundleId, contributor: contributor.bytes, texts: readTexts(paths) };
  });
  const families = await familiesNow(
    chain,
    bundles.map(({ contributor }) => contributor),
  );
  const rules = { ...SPAN_RULES, bitsMin: params.spanBitsMin, familiesMax: params.boilerplateFamilies };
  const method = createSpanMethod(bundles, {
    datanetKey: net.datanetKey,
    rules,
    familyOf: families.of,
    onProgress: (done) => bar.move(done, documents, "documents"),
  });
  const { index } = method;
  const data = { datanetId: net.datanetId, datanetVersion: net.version.number };
  const domain = artefactDomain(chain.chainId, used, data);
  const shard = commitShard(domain, shardLists(index, method.sources));
  bar.end(`a suffix array over ${index.text.length} tokens, under four roots`);
  return { method, index, rules, domain, shard, families };
}

/** Commits to an index, right or wrong; batches may name it from the height returned on. */
export async function commitIndex(
  chain: ChainClient,
  by: Person,
  of: Attributing & { readonly shard: CommittedShard; readonly families: Families },
): Promise<{ readonly artefactId: bigint; readonly finalHeight: bigint }> {
  const { net, used, families } = of;
  const { shard } = of.shard;
  return chain.send(by, Msg.methods.commitArtefact, {
    attributor: by.address,
    modelId: used.modelId,
    version: used.version,
    datanetId: net.datanetId,
    datanetVersion: net.version.number,
    // The chain writes the rules that are in force.
    content: {
      kind: "spans",
      value: { shard, tokensMin: 0, bitsMin: 0, familiesMax: 0, familiesHeight: families.height },
    },
  });
}
