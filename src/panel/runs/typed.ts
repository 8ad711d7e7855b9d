/** What stands in a field, and whether it was moved there from the other. */
export interface Typed {
  readonly text: string;
  readonly moved: boolean;
}

/** What the fields for codes and seeds are given. */
export interface FieldProps {
  readonly typed: Typed;
  readonly onType: (text: string) => void;
  readonly onOther: (text: string) => void; // it belongs into the other field
  readonly onClose: () => void;
}
