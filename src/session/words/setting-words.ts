/** A setting as it is offered to a person. */
export interface SettingWords<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly note: string;
}
