/** The application as the command line uses it: its modules and every message type they know. */
import { type TypeRegistry, typeRegistry } from "#codec/type-registry.ts";
import { BaseAccount, ModuleAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { LegacyAminoPubKey } from "#proto/cosmos/crypto/multisig/keys.ts";
import { PubKey as Secp256k1PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { PubKey as Secp256r1PubKey } from "#proto/cosmos/crypto/secp256r1/keys.ts";
import { Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { ApplicationSpec, AppModule } from "#sdk";
import { CliError } from "./errors.ts";

/** Modules with the registry of their types. */
export interface Application {
  readonly spec: ApplicationSpec;
  readonly modules: readonly AppModule[];
  readonly registry: TypeRegistry;
}

/** Types that appear in files and answers whatever the modules are. */
export const COMMON_TYPES = [
  Secp256k1PubKey,
  Secp256r1PubKey,
  Ed25519PubKey,
  LegacyAminoPubKey,
  BaseAccount,
  ModuleAccount,
  Tx,
] as const;

/** Completes a list of modules. */
export function applicationOf(spec: ApplicationSpec): Application {
  const own = spec.modules.flatMap((module) => [
    ...module.messages.flatMap(({ type, response }) => [type, response]),
    ...module.types,
  ]);
  return { spec, modules: spec.modules, registry: typeRegistry([...COMMON_TYPES, ...own]) };
}

/** The module called `name`; throws `CliError` when the application lacks it. */
export function requireModule(application: Application, name: string): AppModule {
  const module = application.modules.find((candidate) => candidate.name === name);
  if (module === undefined) throw new CliError(`this application has no ${name} module`);
  return module;
}
