/** A delegator who takes a little of a delegation back in every block. */
import assert from "node:assert/strict";
import { MsgDelegate, MsgUndelegate } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { type AppSigner, DENOM, signedTx } from "#test/support/app-chain.ts";
import { broadcast, sequenceOf } from "./bank-feeder.ts";

/** Who takes back what from whom. */
export interface UnbondingOptions {
  readonly rpc: string;
  readonly chainId: string;
  readonly signer: AppSigner;
  /** Operator address. */
  readonly validator: string;
  /** What is delegated at the start. */
  readonly delegated: bigint;
}

/** Under way until stopped. */
export interface UnbondingFeeder {
  /** Rejects with what went wrong meanwhile. */
  stop(): Promise<void>;
}

/** The record of an unbonding delegation grows by an entry per block. */
const GAS = 5_000_000n;
const PAUSE_MS = 50;
const AMOUNT = 1_000_003n;

/** Delegates, then undelegates again and again. */
export async function startUnbonding(options: UnbondingOptions): Promise<UnbondingFeeder> {
  const { rpc, chainId, signer, validator, delegated } = options;
  const addresses = { delegatorAddress: signer.address, validatorAddress: validator };
  const coin = (amount: bigint) => ({ denom: DENOM, amount });
  let sequence = await sequenceOf(rpc, signer);
  const send = async (typeUrl: string, value: Uint8Array): Promise<void> => {
    const tx = signedTx({ messages: [{ typeUrl, value }], signer, sequence, chainId, gasLimit: GAS });
    const { code, log } = await broadcast(rpc, tx);
    assert.equal(code, 0, log);
    sequence++;
  };
  await send(MsgDelegate.typeUrl, MsgDelegate.encode({ ...addresses, amount: coin(delegated) }));
  let isStopped = false;
  const run = async (): Promise<void> => {
    while (!isStopped) {
      const amount = coin(AMOUNT + sequence);
      await send(MsgUndelegate.typeUrl, MsgUndelegate.encode({ ...addresses, amount }));
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  const running = run();
  // It is looked at when it is stopped.
  running.catch(() => {});
  return {
    stop: () => {
      isStopped = true;
      return running;
    },
  };
}
