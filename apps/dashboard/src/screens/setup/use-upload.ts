import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import { awaitPosition } from '../../api/position.js';
import type { Failure } from '../../api/problem.js';
import type { ImportAnswer, ImportProgress } from '../../api/types.js';

export const xlsx = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Upload {
  file: File | undefined;
  answer: ImportAnswer | undefined;
  failure: Failure | null;
  pending: boolean;
  /** how far the server is with it */
  progress: ImportProgress | undefined;
  /** reads the workbook and lists its errors; imports nothing */
  check: (file: File) => void;
  /** imports the checked workbook */
  load: () => void;
}

const LOOK_AGAIN_MS = 500;

/** A workbook on its way in: first read without effect, then, when every row is right, imported. */
export function useUpload(): Upload {
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const send = useMutation<ImportAnswer, Failure, { workbook: File; dryRun: 'true' | 'false' }>({
    mutationFn: ({ workbook, dryRun }) => {
      const body = new FormData();
      body.append('file', workbook);
      return unwrap(
        api.POST('/api/v1/setup/import', {
          params: { query: { dryRun } },
          // The client's type says `string` for a binary part; the form data carries the file itself.
          body: body as unknown as { file: string },
          bodySerializer: (form) => form as unknown as FormData,
        }),
      );
    },
    onSuccess: (answer) => {
      if (answer.position !== undefined) awaitPosition(answer.position);
      void client.invalidateQueries();
    },
  });
  const { data: progress } = useQuery<ImportProgress>({
    queryKey: ['import-progress'],
    queryFn: () => unwrap(api.GET('/api/v1/setup/import/progress')),
    enabled: send.isPending,
    refetchInterval: LOOK_AGAIN_MS,
    gcTime: 0,
  });
  return {
    file,
    progress: send.isPending && progress?.running ? progress : undefined,
    answer: send.data,
    failure: send.error,
    pending: send.isPending,
    check: (workbook) => {
      setFile(workbook);
      send.mutate({ workbook, dryRun: 'true' });
    },
    load: () => file && send.mutate({ workbook: file, dryRun: 'false' }),
  };
}
