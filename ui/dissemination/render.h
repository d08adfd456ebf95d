// ui/dissemination/render.h: pictures and summaries of a case as files, without a window: what `crosscase --render` does.
#pragma once

#include <QString>

#include "core/base/result.h"

namespace crosscase::ui {

struct RenderRequest {
    QString out;  ///< .png, .svg or .pdf
    QString casePath;
    bool summary = false;  ///< the summary in words, as PDF; else the chart
    QString recipient;     ///< agency code: through the gate, and logged. Empty: a working copy, marked and logged
    QString purpose;       ///< needed with a recipient
};

/// @error BadInput (an ending that is not known, no purpose), those of opening for writing and of sharing
core::Result<void> render(const RenderRequest& request);

}  // namespace crosscase::ui
