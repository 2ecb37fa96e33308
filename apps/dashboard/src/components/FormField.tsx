import { FileInput, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useT } from '../i18n/i18n.js';
import { DayField } from './DayField.js';

/** One field of a command, as data. Its value is text; `''` stands for nothing typed or chosen. */
export interface Field {
  /** the last segment of the field's path in the server's answer */
  name: string;
  label: string;
  kind: 'text' | 'long' | 'day' | 'time' | 'number' | 'select' | 'choice' | 'file';
  optional?: boolean;
  hint?: string;
  initial?: string;
  options?: readonly { value: string; label: string }[];
  /** shown only while this holds */
  when?: (typed: Readonly<Record<string, string>>) => boolean;
}
interface Props {
  field: Field;
  value: string;
  error: string | undefined;
  first: boolean;
  onChange: (value: string) => void;
}

export function FormField({ field, value, error, first, onChange }: Props) {
  const t = useT();
  const common = {
    label: field.optional ? `${field.label} (${t('command:optional')})` : field.label,
    description: field.hint,
    error,
    'data-autofocus': first || undefined,
  };
  switch (field.kind) {
    case 'long':
      return (
        <Textarea {...common} autosize minRows={3} value={value} onChange={(e) => onChange(e.currentTarget.value)} />
      );
    case 'day':
      return (
        <DayField
          label={common.label}
          value={value || undefined}
          error={error}
          onChange={(day) => onChange(day ?? '')}
        />
      );
    case 'select':
      return (
        <NativeSelect
          {...common}
          value={value}
          data={[{ value: '', label: t('command:chooseDots'), disabled: true }, ...(field.options ?? [])]}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
    case 'choice':
      return <Choice field={field} value={value} error={error} onChange={onChange} />;
    case 'file':
      // Only the name goes along: the paper itself stays in the unit's records.
      return (
        <FileInput
          {...common}
          accept="image/*,application/pdf"
          placeholder={t('command:chooseFile')}
          clearable
          onChange={(file) => onChange(file?.name ?? '')}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          value={value}
          type={field.kind === 'time' ? 'time' : 'text'}
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
  }
}

/** A few words of which one holds; nothing is chosen until somebody chooses. */
function Choice({ field, value, error, onChange }: Omit<Props, 'first'>) {
  return (
    <fieldset aria-describedby={error ? `${field.name}-error` : undefined}>
      <legend>{field.label}</legend>
      {field.options?.map((o) => (
        <label key={o.value} data-on={o.value === value || undefined}>
          <input
            type="radio"
            name={field.name}
            value={o.value}
            checked={o.value === value}
            onChange={() => onChange(o.value)}
          />
          <span>{o.label}</span>
        </label>
      ))}
      {error && (
        <p className="vd-field-error" id={`${field.name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
