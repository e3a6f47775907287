import assert from "node:assert/strict";
import { test } from "node:test";
import { GenesisState } from "#proto/cosmos/slashing/v1beta1/genesis.ts";
import { Query } from "#proto/cosmos/slashing/v1beta1/query.ts";
import { ValidatorSigningInfo } from "#proto/cosmos/slashing/v1beta1/slashing.ts";
import { QueryError } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { StakedSandbox } from "#test/support/staked-sandbox.ts";
import { genesis } from "./genesis.ts";
import { DEFAULT_PARAMS } from "./params.ts";

const { addresses } = new StakedSandbox().box.wiring;
const at = (n: number): string => addresses.consensus.toText(new Uint8Array(20).fill(n));
const infoOf = (address: string, missedBlocksCounter: bigint) => ({
  address,
  validatorSigningInfo: ValidatorSigningInfo.create({
    address,
    startHeight: 3n,
    indexOffset: 9n,
    jailedUntil: { seconds: 5n, nanos: 0 },
    missedBlocksCounter,
  }),
});

const STATE = GenesisState.create({
  params: { ...DEFAULT_PARAMS, signedBlocksWindow: 2000n },
  signingInfos: [infoOf(at(1), 3n), infoOf(at(2), 0n)],
  missedBlocks: [
    { address: at(1), missedBlocks: [2n, 1023n, 1500n].map((index) => ({ index, missed: true })) },
    { address: at(2), missedBlocks: [] },
  ],
});

test("what is imported is exported", () => {
  const { box } = new StakedSandbox({ genesis: { slashing: STATE } });
  assert.deepEqual(box.exported("slashing", GenesisState), STATE);
  assert.deepEqual(box.brokenInvariants(), []);
});

test("the default is the SDK's", () => {
  const { box } = new StakedSandbox();
  const { params } = box.exported("slashing", GenesisState);
  assert.deepEqual(params, {
    signedBlocksWindow: 100n,
    minSignedPerWindow: 500_000_000_000_000_000n,
    downtimeJailDuration: { seconds: 600n, nanos: 0 },
    slashFractionDoubleSign: 50_000_000_000_000_000n,
    slashFractionDowntime: 10_000_000_000_000_000n,
  });
});

test("a state that cannot be is refused", () => {
  const { box } = new StakedSandbox();
  const refuses = (changes: Partial<GenesisState>, code: readonly [string, number] = ["undefined", 1], text?: string) =>
    failsWith(() => genesis.validate?.(box.lane.contextOf(0) as never, { ...STATE, ...changes }), code, text);
  const params = (changes: object) => ({ params: { ...DEFAULT_PARAMS, ...changes } });
  refuses(params({ signedBlocksWindow: 9n }), undefined, "signed blocks window must be at least 10, is 9");
  refuses(params({ downtimeJailDuration: { seconds: 59n, nanos: 999_999_999 } }));
  refuses(params({ slashFractionDowntime: 2n * 10n ** 18n }));
  refuses(params({ slashFractionDoubleSign: -1n }));
  refuses(params({ minSignedPerWindow: 10n ** 18n + 1n }));
  refuses({ signingInfos: [infoOf(at(1), 0n), infoOf(at(1), 0n)] }, undefined, `duplicate signing info of ${at(1)}`);
  refuses({ signingInfos: [infoOf("x", 0n)] }, ["sdk", 7]);
  refuses({ missedBlocks: [{ address: "x", missedBlocks: [] }] }, ["sdk", 7]);
  refuses({ missedBlocks: [{ address: at(1), missedBlocks: [{ index: -1n, missed: true }] }] });
});

test("queries find signing infos by address and page by page", () => {
  const { box } = new StakedSandbox({ genesis: { slashing: STATE } });
  const find = (consAddress: string) => box.query(Query.methods.signingInfo, { consAddress }).valSigningInfo;
  assert.deepEqual(find(at(1)), STATE.signingInfos[0]?.validatorSigningInfo);
  const page = { key: new Uint8Array(), offset: 1n, limit: 1n, countTotal: true, reverse: false };
  const { info, pagination } = box.query(Query.methods.signingInfos, { pagination: page });
  assert.deepEqual([info.map(({ address }) => address), pagination?.total], [[at(2)], 2n]);
  const fails = (consAddress: string, grpcCode: number) =>
    assert.throws(
      () => find(consAddress),
      (thrown) => thrown instanceof QueryError && thrown.grpcCode === grpcCode,
    );
  fails("", 3);
  fails("x", 3);
  fails(at(7), 5);
});
