// "4+4" and its like: pattern | countries that make it this format | format. The first line that fits decides.

export const numeric = `
4+4 | TR UZ | tr-uz-4plus4
2+2 | IN US | india-us-2plus2
2+2 | JP US | japan-us-2plus2
3+3 | | south-caucasus-3-plus-3
P5+1 | | iran-p5-plus-1
5+1 | IR | iran-p5-plus-1
C5+1 | DE | germany-central-asia-summit
C5+1 | JP | japan-central-asia-summit
C5+1 | IT | italy-central-asia-summit
C5+1 | KR | korea-central-asia-summit
C5+1 | IN | india-central-asia-summit
C5+1 | CN | china-central-asia-summit
C5+1 | RU | russia-central-asia-summit
C5+1 | | c5-plus-1
5+1 | DE | germany-central-asia-summit
5+1 | US | c5-plus-1
5+1 | JP | japan-central-asia-summit
5+1 | RU | russia-central-asia-summit
5+1 | IN | india-central-asia-summit
5+1 | CN | china-central-asia-summit
5+1 | KR | korea-central-asia-summit
5+1 | IT | italy-central-asia-ministerial
1+5 | IT | italy-central-asia-ministerial
Z5+1 | | germany-central-asia-summit
C6+1 | US | c5-plus-1
`
