import { useEffect, useState } from 'preact/hooks';

type ContractForm = typeof import('./contract-form.tsx').ContractForm;

/**
 * The form, which no popup needs at the moment it opens: fetched from the extension's own files once the list
 * stands, so that it is there before anybody has pressed a button. `null` until then.
 */
export function useContractForm(): ContractForm | null {
  const [form, setForm] = useState<{ ContractForm: ContractForm } | null>(null);
  useEffect(() => {
    void import('./contract-form.tsx').then(setForm);
  }, []);
  return form?.ContractForm ?? null;
}
