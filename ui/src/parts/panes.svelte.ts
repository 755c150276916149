// The width of the list pane, remembered for as long as the window is open. In rem; null: as designed.
export const remembered = $state<{ width: number | null }>({ width: null });
