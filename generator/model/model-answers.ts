/** The part of the model about what answers contain. */
import type { DataType, Position } from "./model.js";

/** A plain value in an answer. */
export interface ValueField {
  readonly is: "value";
  readonly name: string;
  readonly type: DataType;
  readonly required: boolean;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly personal: boolean;
  /** Other names under which the gateway may send the field. */
  readonly aliases: readonly string[];
  /** A second place where the gateway may send it, with placeholders: `credit.{n}.operationsAllowed`. */
  readonly alsoAt: string | undefined;
  readonly at: Position;
}

/** One object or null (`single`), or an array of objects, announced by a counter. */
export interface ObjectField {
  readonly is: "objects";
  readonly name: string;
  readonly object: AnswerObject;
  readonly counter: string;
  readonly single: boolean;
  readonly required: boolean;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly at: Position;
}

export type AnswerField = ValueField | ObjectField;

export interface AnswerObject {
  readonly name: string;
  /** Where its fields stand: `payment.{n}.{m}`. */
  readonly key: string;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly fields: readonly ValueField[];
  readonly children: readonly ObjectField[];
  readonly at: Position;
}
