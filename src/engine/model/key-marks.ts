/** A mark, or those of the keys of an object, of whatever type it is. */
export type SomeMarks<Mark extends string> = Mark | { readonly [key: string]: SomeMarks<Mark> };
