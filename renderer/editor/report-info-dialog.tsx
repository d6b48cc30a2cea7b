import { Checkbox, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDate, writtenDate } from '../../shared/report/dates.ts';
import type { PublicationRecord } from '../../shared/report/schema.ts';
import { moveYearsWords, sentences } from '../messages.ts';
import type { ReportInfo } from '../session/session.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { readYear } from '../ui/read-year.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  year: { minWidth: 0, '& input': { minWidth: 0 } },
  head: { display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', gap: tokens.spacingHorizontalL },
});

const ENTRIES: readonly { entry: keyof PublicationRecord; label: string }[] = [
  { entry: 'indexNumber', label: '索引号' },
  { entry: 'documentNumber', label: '发文字号' },
  { entry: 'publisher', label: '发布机构' },
  { entry: 'subject', label: '主题分类' },
  { entry: 'writtenOn', label: '成文日期' },
  { entry: 'publishedOn', label: '发布日期' },
  { entry: 'genre', label: '体裁分类' },
  { entry: 'validity', label: '有效性' },
];

const isDate = (entry: keyof PublicationRecord): boolean => entry === 'writtenOn' || entry === 'publishedOn';

type Changed = (entry: keyof PublicationRecord, value: string) => void;

function PublicationFields({ record, onChange }: { record: PublicationRecord; onChange: Changed }) {
  return ENTRIES.map(({ entry, label }) => (
    <Field key={entry} label={label}>
      <Input
        value={isDate(entry) ? writtenDate(record[entry]) : record[entry]}
        {...(isDate(entry) && { placeholder: '例如 2026年2月9日' })}
        onChange={(_, { value }) => onChange(entry, value)}
      />
    </Field>
  ));
}

/** 报告信息: year, office and the block that stands above the published report. */
export function ReportInfoDialog({
  info,
  onClose,
  onChange,
  countYears,
}: {
  info: ReportInfo;
  onClose: () => void;
  /** @param movesYears whether the text's years are to move along */
  onChange: (info: ReportInfo, movesYears: boolean) => void;
  /** In how many places of the text years would move to another year of the report. */
  countYears: (year: number) => number;
}) {
  const styles = useStyles();
  const [yearText, setYearText] = useState(String(info.year));
  const [office, setOffice] = useState(info.office);
  const [record, setRecord] = useState(info.publication);
  const year = readYear(yearText);
  const [chosen, setChosen] = useState<boolean | null>(null);
  // Who left the text's years as they were is not asked to move them with every other change.
  const movesYears = chosen ?? year !== info.year;
  const years = year === null ? 0 : countYears(year);
  const submit = (): void => {
    if (year === null || office.trim() === '') return;
    const publication = Object.fromEntries(
      ENTRIES.map(({ entry }) => [entry, isDate(entry) ? isoDate(record[entry]) : record[entry].trim()]),
    ) as PublicationRecord;
    onChange({ year, office: office.trim(), publication }, movesYears && years > 0);
    onClose();
  };
  return (
    <FormDialog title="报告信息" hint={sentences.infoHint} action="保存" onClose={onClose} onSubmit={submit}>
      <div className={styles.head}>
        <Field label="年度" validationMessage={year === null ? sentences.yearInvalid : null}>
          <Input className={styles.year} value={yearText} onChange={(_, { value }) => setYearText(value)} />
        </Field>
        <Field label="单位" validationMessage={office.trim() === '' ? sentences.officeMissing : null}>
          <Input value={office} maxLength={200} onChange={(_, { value }) => setOffice(value)} />
        </Field>
      </div>
      {years > 0 && (
        <Checkbox
          label={moveYearsWords(years)}
          checked={movesYears}
          onChange={(_, { checked }) => setChosen(checked === true)}
        />
      )}
      <Subtitle2 as="h3">公开信息</Subtitle2>
      <div className={styles.grid}>
        <PublicationFields
          record={record}
          onChange={(entry, value) => setRecord((old) => ({ ...old, [entry]: value }))}
        />
      </div>
    </FormDialog>
  );
}
