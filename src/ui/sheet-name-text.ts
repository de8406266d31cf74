/** What a sheet is called that has neither a name nor a coalition. */
export const text = {
  unnamed: 'No name yet'
}
