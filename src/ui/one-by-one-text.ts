export const oneByOneText = {
  place: (title: string, place: number, of: number) => `${title}: ${place} of ${of}`,
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  close: 'Done'
}
