/** An address book that outlives the process. */

import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { AddressBook, type BookDependencies } from "./address-book.ts";
import { readAddressBook, writeAddressBook } from "./address-book-file.ts";
import type { P2pOptions } from "./options.ts";

/** A book and its file, where it has one. */
export class SavedBook {
  readonly book: AddressBook;
  private readonly log: Logger;
  private readonly path: string | undefined;
  private savedVersion: number;

  private constructor(book: AddressBook, { log, path }: { readonly log: Logger; readonly path: string | undefined }) {
    this.book = book;
    this.log = log;
    this.path = path;
    this.savedVersion = book.version;
  }

  /** Reads the book that `options` names. */
  static async open(
    dependencies: BookDependencies & { readonly log: Logger },
    options: Pick<P2pOptions, "addressBookPath" | "isAddressBookStrict">,
  ): Promise<SavedBook> {
    const { log } = dependencies;
    const path = options.addressBookPath;
    const book = new AddressBook(dependencies, { isStrict: options.isAddressBookStrict });
    if (path !== undefined) book.restore(await readAddressBook(path, log));
    return new SavedBook(book, { log, path });
  }

  /** Writes the book if it changed since; a failure is logged, as a node lives without. */
  async save(): Promise<void> {
    const { version } = this.book;
    if (this.path === undefined || version === this.savedVersion) return;
    try {
      await writeAddressBook(this.path, this.book.entries());
      this.savedVersion = version;
    } catch (cause) {
      this.log.warn("address book cannot be saved", { path: this.path, reason: errorMessage(cause) });
    }
  }
}
