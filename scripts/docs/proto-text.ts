/** Descriptors of messages as short text. */
import type { Field, FieldType, MessageType } from "#wire";

/** The last word of a full name. */
export const shortName = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** The fields of a message, each with its type. */
export const fieldsText = (type: Pick<MessageType<unknown>, "fields">): string =>
  type.fields.map((field) => `\`${field.name}\` ${typeText(field)}`).join(", ");

/** The type of a field: a scalar's name or the last word of a type's. */
export const typeText = (field: Field): string => `${kindText(field.type)}${field.repeated ? "[]" : ""}`;

function kindText(type: FieldType): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "int":
      return "Int";
    case "dec":
      return "Dec";
    case "enum":
      return shortName(type.type.typeName);
    case "message":
      return shortName(type.type().typeName);
  }
}
