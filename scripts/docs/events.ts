/** The events of a module as rows: typed events by their message, legacy ones by their type. */
import type { AppModule } from "#sdk";
import type { MessageType } from "#wire";
import { code } from "./markdown.ts";
import { fieldsText, shortName } from "./proto-text.ts";

/** Name, attributes and meaning of each event. */
export function eventRows(
  { spec }: AppModule,
  docs: { of(name: string): string | undefined },
): readonly (readonly string[])[] {
  return Object.values(spec.events ?? {}).map((event) => {
    if ("eventType" in event) return [code(event.eventType), event.keys.map(code).join(", "), ""];
    const type: Pick<MessageType<unknown>, "typeName"> & { readonly fields: MessageType<unknown>["fields"] } = event;
    const name = shortName(type.typeName);
    const text = docs.of(type.typeName) ?? "";
    return [code(type.typeName), fieldsText(type), text.startsWith(`${name} `) ? text.slice(name.length + 1) : text];
  });
}
