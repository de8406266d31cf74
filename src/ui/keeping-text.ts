/** The words about how safely things are kept. They load once there is something to keep. */
export const text = {
  lasting: 'This browser has agreed to keep what you write here until you delete it.',
  passing: 'This browser may clear what you write here when it runs short of space: keep a backup.',
  apple:
    'Safari forgets what you write here after seven days without a visit: keep a backup, or add this page to your home screen before you begin.',
  more: 'Backup and what is kept',
  noCopy:
    'This browser keeps no second copy: if it crashes, the last minute may be lost. Export the sheet before you close it.',
  spare: 'There was still room for its second copy: this page finds it there next time.',
  mended:
    'A sheet was damaged in this browser. It was read from its second copy; the damaged text is kept: download it.',
  broughtBack: (many: number) =>
    `This browser had lost ${many === 1 ? 'something' : `${many} things`} that you wrote here. ${many === 1 ? 'It was' : 'They were'} brought back from its second copy.`
}
