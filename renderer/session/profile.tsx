import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Format, formatOf } from '../../shared/gongwen/format-of.ts';
import { type Profile, STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { host } from '../host.ts';
import { useNotify } from '../ui/notify.tsx';

interface Chosen {
  profile: Profile;
  format: Format;
  /** Keeps another profile; throws an AppError when it could not be written. */
  choose: (profile: Profile) => Promise<void>;
}

const Context = createContext<Chosen>({
  profile: STANDARD_PROFILE,
  format: formatOf(STANDARD_PROFILE),
  choose: async () => {},
});

/** Gives the page the profile that this machine's reports are set by. */
export function ProfileProvider({ children }: { children: ReactNode }) {
  const [profile, setProfile] = useState(STANDARD_PROFILE);
  const notify = useNotify();
  useEffect(() => {
    host.call('profile:get').then(setProfile, (error: unknown) => notify.failed(error, 'settings'));
  }, [notify]);
  const choose = useCallback(async (chosen: Profile) => {
    await host.call('profile:set', { profile: chosen });
    setProfile(chosen);
  }, []);
  const value = useMemo(() => ({ profile, format: formatOf(profile), choose }), [profile, choose]);
  return <Context value={value}>{children}</Context>;
}

/** The profile in use. */
export const useProfile = (): Chosen => useContext(Context);
