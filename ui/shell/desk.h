// ui/shell/desk.h: what every panel works with: the case, the shared selection, the settings.
#pragma once

#include "ui/shell/case_document.h"
#include "ui/shell/selection.h"
#include "ui/shell/settings.h"

namespace crosscase::ui {

/// Handed to panels by reference; owned by the main window and outlives them.
struct Desk {
    Jobs jobs;
    CaseDocument document{jobs};
    Selection selection;
    Settings settings;
};

}  // namespace crosscase::ui
