/** Evidence that a validator signed two things at one height: its hash, and what makes it impossible. */
import { Equivocation } from "#proto/cosmos/evidence/v1beta1/evidence.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { formatRfc3339Nano, packAny, sha256 } from "#sdk";

/** Name under which handlers of equivocations are registered. */
export const EQUIVOCATION_ROUTE = "equivocation";

/** The equivocation in a packed message, undefined for evidence of another kind; throws `WireError` for malformed bytes. */
export function unpackEquivocation(packed: Any | undefined): Equivocation | undefined {
  return packed?.typeUrl === Equivocation.typeUrl ? Equivocation.decode(packed.value) : undefined;
}

/** The form in which evidence is stored and shown. */
export function packEquivocation(equivocation: Equivocation): Any {
  return packAny(Equivocation, equivocation);
}

/** What evidence is known by. */
export function equivocationHash(equivocation: Equivocation): Uint8Array {
  return sha256(Equivocation.encode(equivocation));
}

/** Why an equivocation cannot have happened, undefined when it can (`sdk:x/evidence/types/evidence.go` ValidateBasic). */
export function equivocationProblem({ time, height, power, consensusAddress }: Equivocation): string | undefined {
  if (time.seconds <= 0n) return `invalid equivocation time: ${formatRfc3339Nano(time)}`;
  if (height < 1n) return `invalid equivocation height: ${height}`;
  if (power < 1n) return `invalid equivocation validator power: ${power}`;
  if (consensusAddress === "") return "invalid equivocation validator consensus address: ";
  return undefined;
}
