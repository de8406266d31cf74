import { expect, it } from 'vitest'
import { atom } from '#workbook/atom.ts'

it('tells who watches of each change, until they stop', () => {
  const $count = atom(1)
  const heard: string[] = []
  const stop = $count.listen((value) => heard.push(`listen ${value}`))
  $count.subscribe((value) => heard.push(`subscribe ${value}`))
  $count.set(2)
  stop()
  $count.set(3)
  expect(heard).toEqual(['subscribe 1', 'listen 2', 'subscribe 2', 'subscribe 3'])
  expect($count.get()).toBe(3)
})

it('lets somebody stop while they are told', () => {
  const $count = atom(1)
  const heard: number[] = []
  const stop = $count.listen(() => stop())
  $count.listen((value) => heard.push(value))
  $count.set(2)
  $count.set(3)
  expect(heard).toEqual([2, 3])
})

it('tells nobody an older value after a newer one', () => {
  const $count = atom(1)
  const heard: number[] = []
  $count.listen((value) => {
    if (value === 2) $count.set(3)
  })
  $count.listen((value) => heard.push(value))
  $count.set(2)
  expect(heard).toEqual([3, 3])
})
