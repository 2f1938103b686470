import { type RefObject, useEffect } from 'react'
import type { Problem } from '../client/problems'

/** Leads to the first field of a form that shows a problem, as soon as there are some. */
export function useFirstInvalid(form: RefObject<HTMLFormElement | null>, problems: Problem[]) {
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, problems])
}
