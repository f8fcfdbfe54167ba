import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import {
  type ManagedKey,
  NO_ORGANISATION,
  type Organisation,
  readOrganisation,
} from '../store/organisation.ts';

const OrganisationContext = createContext<Organisation>(NO_ORGANISATION);
export const OrganisationProvider = OrganisationContext.Provider;

/** What the user's organisation sets, kept up to date. */
export function useReadOrganisation(): Organisation {
  const [organisation, setOrganisation] = useState(NO_ORGANISATION);
  useEffect(() => {
    const look = () => void readOrganisation().then(setOrganisation);
    const onChanged = (_changes: object, area: string) => {
      if (area === 'managed') look();
    };
    look();
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return organisation;
}

export function useOrganisation(): Organisation {
  return useContext(OrganisationContext);
}

/** Whether a setting is the organisation's, so that it cannot be changed here. */
export function useIsManaged(key: ManagedKey): boolean {
  return useOrganisation().sets.includes(key);
}
