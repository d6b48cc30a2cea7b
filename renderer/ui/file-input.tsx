import type { ChangeEvent, RefObject } from 'react';

interface FileInputProps {
  ref: RefObject<HTMLInputElement | null>;
  label: string;
  accept?: string;
  multiple?: boolean;
  /** @param others what was chosen with the first */
  onFile: (file: File, others: readonly File[]) => void;
}

/** What a button clicks to have a file chosen; it is not seen itself. */
export function FileInput({ label, onFile, ...field }: FileInputProps) {
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file, ...others] = target.files ?? [];
    // Emptied, so that choosing the same file again is a change too.
    target.value = '';
    if (file) onFile(file, others);
  };
  return <input {...field} type="file" hidden aria-label={label} onChange={take} />;
}
