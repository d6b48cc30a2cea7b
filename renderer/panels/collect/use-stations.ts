import { useEffect, useState } from 'react';
import type { StationPlan } from '../../../shared/collect/stations.ts';
import { host } from '../../host.ts';
import { useNotify } from '../../ui/notify.tsx';

/** Who fills what in, as it is kept; null until it is read. A failure is told, and closes the dialog. */
export function useStations(onFailed: () => void): StationPlan | null {
  const notify = useNotify();
  const [plan, setPlan] = useState<StationPlan | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once
  useEffect(() => {
    host.call('collect:stations').then(setPlan, (error: unknown) => {
      notify.failed(error, 'settings');
      onFailed();
    });
  }, []);
  return plan;
}
