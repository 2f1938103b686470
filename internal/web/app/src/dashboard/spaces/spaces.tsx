// The team spaces: all of them, or the one that the address names.

import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSearch, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { useReadAll } from '../client/read-all'
import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import { type Column, Rows } from '../parts/rows'
import { Screen } from '../parts/screen'
import { Failure, Loading, Message } from '../parts/states'
import { useGone } from '../parts/use-gone'
import { useIsAdmin, usePlace } from '../shell/place'
import { type SpaceRowFragment, SpacesDocument, type SpacesQuery } from './generated'
import { OneSpace } from './one-space'
import { SpaceDialog } from './space-dialog'
import classes from './spaces.module.css'
import { texts } from './texts'

export default function Spaces() {
  const { id } = useParams<{ id?: string }>()
  return id ? <OneSpace key={id} id={id} /> : <AllSpaces />
}

const page = (data: SpacesQuery) => data.organization?.spaces

function AllSpaces() {
  const { organization, path } = usePlace()
  const isAdmin = useIsAdmin()
  const [, go] = useLocation()
  const [search, setSearch] = useState('')
  const [adding, setAdding] = useState(false)
  const gone = useGone()
  const columns = useColumns()
  const t = useTexts(texts)
  const { data, error, again } = useReadAll(SpacesDocument, { organizationId: organization.id }, page, {
    stale: ['SPACE_', 'DEPARTMENT_', 'MEMBER_JOINED', 'MEMBER_REMOVED', 'MEMBER_DEPARTMENT_CHANGED'],
  })
  if (error || !data) {
    return (
      <Screen title={t.title} lead={t.lead}>
        {error ? <Failure error={error} again={again} /> : <Loading />}
      </Screen>
    )
  }
  const text = search.trim().toLocaleLowerCase()
  const shown = data.filter(({ name, department }) =>
    `${name}\n${department?.path ?? ''}`.toLocaleLowerCase().includes(text),
  )
  const add = isAdmin && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t.add}
    </Button>
  )
  return (
    <Screen title={t.title} lead={t.lead} actions={data.length > 0 && add}>
      {data.length === 0 ? (
        <Message
          title={t.none}
          lead={isAdmin ? t.noneLead : `${t.noneLead} ${t.noneYet}`}
          icon={<IconUsersGroup aria-hidden />}
        >
          {add}
        </Message>
      ) : (
        <>
          <TextInput
            type="search"
            aria-label={t.find}
            placeholder={t.find}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            maw={360}
            mb="sm"
          />
          {shown.length === 0 ? (
            <Message title={t.findNothing(search.trim())} />
          ) : (
            <Rows label={t.title} rows={shown} columns={columns} name={({ name }) => name} />
          )}
        </>
      )}
      {adding && (
        <SpaceDialog
          done={({ id }) => {
            again()
            if (!gone.current) go(path(`spaces/${id}`))
          }}
          close={() => setAdding(false)}
        />
      )}
    </Screen>
  )
}

function useColumns(): Column<SpaceRowFragment>[] {
  const { path } = usePlace()
  const { number } = useFormats()
  const roles = useTexts(names).role
  const t = useTexts(texts)
  return [
    {
      title: t.name,
      cell: ({ id, name }) => (
        <Link className={classes.name} href={path(`spaces/${id}`)}>
          {name}
        </Link>
      ),
    },
    { title: t.department, cell: ({ department }) => department?.path ?? t.noDepartment },
    { title: t.members, cell: ({ members }) => number(members.totalCount), wide: true },
    {
      title: t.yourRole,
      cell: ({ roleInSpace }) => (roleInSpace ? roles[roleInSpace] : t.notIn),
      wide: true,
    },
  ]
}
