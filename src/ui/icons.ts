import add from '@fluentui/svg-icons/icons/add_16_regular.svg?raw';
import download from '@fluentui/svg-icons/icons/arrow_download_16_regular.svg?raw';
import back from '@fluentui/svg-icons/icons/arrow_left_16_regular.svg?raw';
import undo from '@fluentui/svg-icons/icons/arrow_undo_16_regular.svg?raw';
import upload from '@fluentui/svg-icons/icons/arrow_upload_16_regular.svg?raw';
import calendar from '@fluentui/svg-icons/icons/calendar_add_16_regular.svg?raw';
import check from '@fluentui/svg-icons/icons/checkmark_16_regular.svg?raw';
import chevron from '@fluentui/svg-icons/icons/chevron_right_16_regular.svg?raw';
import paste from '@fluentui/svg-icons/icons/clipboard_paste_16_regular.svg?raw';
import compass from '@fluentui/svg-icons/icons/compass_northwest_16_regular.svg?raw';
import copy from '@fluentui/svg-icons/icons/copy_16_regular.svg?raw';
import remove from '@fluentui/svg-icons/icons/delete_16_regular.svg?raw';
import dismiss from '@fluentui/svg-icons/icons/dismiss_16_regular.svg?raw';
import edit from '@fluentui/svg-icons/icons/edit_16_regular.svg?raw';
import error from '@fluentui/svg-icons/icons/error_circle_16_regular.svg?raw';
import show from '@fluentui/svg-icons/icons/eye_16_regular.svg?raw';
import hide from '@fluentui/svg-icons/icons/eye_off_16_regular.svg?raw';
import info from '@fluentui/svg-icons/icons/info_16_regular.svg?raw';
import keyboard from '@fluentui/svg-icons/icons/keyboard_16_regular.svg?raw';
import open from '@fluentui/svg-icons/icons/open_16_regular.svg?raw';
import sidePanel from '@fluentui/svg-icons/icons/panel_right_16_regular.svg?raw';
import person from '@fluentui/svg-icons/icons/person_16_regular.svg?raw';
import search from '@fluentui/svg-icons/icons/search_16_regular.svg?raw';
import settings from '@fluentui/svg-icons/icons/settings_16_regular.svg?raw';
import starred from '@fluentui/svg-icons/icons/star_16_filled.svg?raw';
import star from '@fluentui/svg-icons/icons/star_16_regular.svg?raw';
import warning from '@fluentui/svg-icons/icons/warning_16_regular.svg?raw';

const files = {
  add,
  back,
  calendar,
  check,
  chevron,
  compass,
  copy,
  dismiss,
  download,
  edit,
  error,
  hide,
  info,
  keyboard,
  open,
  paste,
  person,
  remove,
  search,
  settings,
  show,
  sidePanel,
  star,
  starred,
  undo,
  upload,
  warning,
};

export type IconName = keyof typeof files;

/** The outlines of an icon: only these are taken from the file, so no markup ever reaches a page. */
export function outlinesOf(name: IconName): string[] {
  return [...files[name].matchAll(/\sd="([^"]+)"/g)].map(([, outline]) => outline ?? '');
}
