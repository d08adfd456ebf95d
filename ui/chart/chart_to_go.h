// ui/chart/chart_to_go.h: a chart that leaves the screen, and for whom.
#pragma once

#include <QString>
#include <memory>
#include <string>
#include <vector>

#include "core/workspace/shared_chart.h"
#include "core/workspace/sharing.h"
#include "core/workspace/working_copy.h"
#include "ui/chart/chart_export.h"
#include "ui/shell/desk.h"

namespace crosscase::ui {

class ChartBook;

/// Taken once from the screen: what jobs draw and log is what the person saw.
struct ChartToGo {
    QString title;                                ///< of a working copy: "Three Flags: Ring"
    QString name;                                 ///< of the chart, for a file
    std::shared_ptr<const ChartContent> content;  ///< as drawn
    core::SharedChart shown;                      ///< folded groups as their members, side by side
    std::size_t items = 0, links = 0;             ///< as drawn

    std::vector<core::EntityId> entities() const;
};
ChartToGo chartToGo(const CaseDocument& document, const ChartBook& book, const ChartContent& content);

/// For whom a chart leaves the case.
struct Audience {
    std::string recipient;  ///< code of an agency; empty: own use, a working copy
    std::string purpose;

    bool isOwnUse() const { return recipient.empty(); }
};
core::SharingRequest requestOf(const ChartToGo& chart, const Audience& audience);

/// "Working copy, not for dissemination".
QString workingCopyWords();
/// "H2" or "Handling not stated", before these words: as strict as the strictest of what is shown.
QString workingBanner(const core::ShownHandling& handling);
/// Banner as above; in the footer whose copy it is, when it was made and the head of the log.
ChartLines workingLines(const QString& title, const core::CopyMarks& marks, const QString& holder,
                        const QString& person);

}  // namespace crosscase::ui
