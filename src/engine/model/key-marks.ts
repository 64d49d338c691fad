/**
 * A mark for each key of a type, so that none is forgotten. A whole part can have the mark `Whole`; any other mark is
 * given key by key. Lists have the mark of their elements, and maps by id that of `each` of their entries.
 */
export type KeyMarks<T, Mark extends string, Whole extends Mark> = T extends string | number | boolean
  ? Mark
  : Whole | MarksOfParts<T, Mark, Whole>;

type MarksOfParts<T, Mark extends string, Whole extends Mark> = T extends readonly (infer Element)[]
  ? KeyMarks<Element, Mark, Whole>
  : string extends keyof T
    ? { readonly each: KeyMarks<T[keyof T], Mark, Whole> }
    : { readonly [Key in keyof T]-?: KeyMarks<NonNullable<T[Key]>, Mark, Whole> };

/** A mark, or those of the keys of an object, of whatever type it is. */
export type SomeMarks<Mark extends string> = Mark | { readonly [key: string]: SomeMarks<Mark> };
