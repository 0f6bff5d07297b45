// Nothing runs on any page until the person clicks: then the scripts go into that one tab.
const SCRIPTS = ['js/words.js', 'js/items.js', 'js/page.js', 'js/find.js', 'js/read.js', 'js/choose.js', 'js/days.js', 'js/write.js', 'js/panel.js'];

chrome.action.onClicked.addListener((tab) =>
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: SCRIPTS }));
