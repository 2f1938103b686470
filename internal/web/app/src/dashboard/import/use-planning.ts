// Reading a spreadsheet in, which makes a plan of it, and going to that plan.

import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useGone } from '../parts/use-gone'
import { usePlace } from '../shell/place'
import { PlanImportDocument } from './generated'
import { faultOf, inputOf, type Source, type SourceFault } from './source'

export interface Planning {
  /** What was last given. It is there to be read again until the page is left. */
  source: Source | null
  /** The plan that was made of it. */
  planId: string | null
  /** The import that it became. */
  importId: string | null
  reading: boolean
  fault: SourceFault | null
  problems: Problem[]
  plan: (source: Source, options?: { createDepartments: boolean }) => Promise<void>
  started: (importId: string) => void
}

export function usePlanning(): Planning {
  const { organization, path } = usePlace()
  const [, go] = useLocation()
  const [act, reading] = useAct(PlanImportDocument)
  const [source, setSource] = useState<Source | null>(null)
  const [planId, setPlanId] = useState<string | null>(null)
  const [importId, setImportId] = useState<string | null>(null)
  const [fault, setFault] = useState<SourceFault | null>(null)
  const [problems, setProblems] = useState<Problem[]>([])
  // Whoever went to another screen meanwhile is not fetched back.
  const gone = useGone()

  async function plan(given: Source, options = { createDepartments: false }) {
    const found = faultOf(given)
    setSource(given)
    setFault(found)
    setProblems([])
    if (found) return
    const input = { organizationId: organization.id, ...inputOf(given), ...options }
    const { data, problems } = await act({ input })
    setProblems(problems)
    const made = data?.planImport.plan
    if (!made || gone.current) return
    setPlanId(made.id)
    setImportId(null)
    go(path(`import/${made.id}`))
  }

  function started(id: string) {
    if (gone.current) return
    setImportId(id)
    // Not back to a plan that is no plan any more.
    go(path(`import/${id}`), { replace: true })
  }

  return { source, planId, importId, reading, fault, problems, plan, started }
}
