/** 日本語: the captions of sound. */
export const sound = {
  'caption.given': '♪ 木札を置く音（{place}）',
  'caption.taken': '♪ 木札を戻す音（{place}）',
  'caption.flow': '♪ 水が流れ出す音',
  'caption.clappers': '♪ 拍子木：夏の出来事',
  'caption.chord.0': '♪ ふりかえりの三つの音（せまく重なる）',
  'caption.chord.1': '♪ ふりかえりの三つの音（少し開く）',
  'caption.chord.2': '♪ ふりかえりの三つの音（広く開く）',
} as const;
