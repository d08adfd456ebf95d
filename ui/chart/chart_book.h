// ui/chart/chart_book.h: the charts of the open case and the one that is in front: reads it and writes what is done to it.
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointF>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/workspace/arranging.h"
#include "core/workspace/chart_copies.h"
#include "core/workspace/chart_drawing.h"
#include "core/workspace/chart_edits.h"
#include "core/workspace/kept_answers.h"
#include "ui/chart/chart_sheet.h"
#include "ui/shell/desk.h"

namespace crosscase::ui {

/// The first tab is the overview: made of the overlaps each time and not stored. An edit is shown at once and written by the
/// case's one writer, after what was asked of it before; when it cannot be written the chart is read again as it stands.
class ChartBook : public QObject {
    Q_OBJECT
public:
    explicit ChartBook(Desk& desk, QObject* parent = nullptr);

    const std::vector<core::Chart>& charts() const { return charts_; }
    std::optional<core::ChartId> current() const { return current_; }  ///< nothing: the overview
    const core::ChartData& data() const { return data_; }
    const core::DrawnChart& drawn() const { return drawn_; }
    const std::vector<std::string>& agencies() const { return agencies_; }  ///< codes of all of the case
    /// Pictures of the items of the chart in front, under the names that its content has for them.
    const QHash<QString, QImage>& pictures() const { return pictures_; }
    /// Items and links that belong here and are not shown. The overview leaves out what is far from any overlap; elsewhere
    /// people hide.
    std::size_t hiddenCount() const;
    QImage picture(std::optional<core::ItemPictureId> id) const;  ///< null: none
    bool canEdit() const { return desk_.document.isOpen() && !desk_.document.isReadOnly(); }

    /// Brings a chart to the front. The one before it stays, whole, until the other is read; when that is stopped it stays on.
    void show(std::optional<core::ChartId> chart);
    void reload();
    /// At once, or when the chart that was chosen is in front; never, when it does not come.
    void whenInFront(std::function<void()> act);

    /// Entities of what is shown under these ids: the members of a folded group in place of its item.
    std::vector<core::EntityId> entitiesOf(const std::vector<core::EntityId>& items) const;
    /// The items that stand for these entities.
    std::vector<core::EntityId> itemsOf(const std::vector<core::EntityId>& entities) const;
    const core::ChartNote* noteAt(core::EntityId item) const;  ///< the note that is shown under this id
    /// The folded group that is shown under this id.
    const core::DrawnItem* groupAt(core::EntityId item) const;
    /// The lines that stand for these links, by the ids under which they are shown.
    std::vector<core::LinkId> linesOf(const std::vector<core::LinkId>& links) const;
    /// The line that is shown under this id; it may stand for several links.
    const core::DrawnLink* linkAt(core::LinkId link) const;

    /// One step of the history. On the overview it makes a chart. @param edit  made on data() as it is now
    void apply(core::ChartEdit edit);
    /// What edits of the chart in front are for: a dialog keeps it, because another may be in front when it is answered.
    const ChartSheet& sheet() const { return sheet_; }
    using EditOf = std::function<core::ChartEdit(const core::ChartData&)>;
    /// The same for a chart that was in front. @param make  may run on another thread
    void edit(const ChartSheet& sheet, EditOf make);
    /// New positions of items, as the view shows them already.
    void move(const std::vector<std::pair<core::EntityId, QPointF>>& places);
    /// Puts entities beside what stands. @param foldedAs  not empty: the new ones as one folded group of this name
    void add(const ChartSheet& sheet, const std::vector<core::EntityId>& entities, const QString& foldedAs = {},
             std::function<void()> then = {});
    using Boxes = std::map<core::EntityId, core::ItemBox>;
    using Measure = std::function<core::Result<Boxes>(core::Progress&)>;
    /// Stoppable: the best so far. @param measure  what items cover; runs on another thread
    void arrange(core::ArrangeRequest request, Measure measure);

    void makeChart(
        const std::vector<core::EntityId>& entities);  ///< a new tab with these, laid out; none: an empty one
    /// What is not an edit of the chart in front: new, copied, renamed, deleted charts, snapshots.
    using ChartWork = std::function<core::Result<std::optional<core::ChartId>>(core::CaseFile&, core::Progress&)>;
    /// @param work  gives the chart to show next; nothing: the one that is shown
    void perform(const QString& title, ChartWork work);

    /// Where on the chart in front something is drawn, in item units; on the overview, on the chart that it then becomes.
    DrawingPlace drawingAt(QPointF at) const { return {sheet_, at}; }
    void drewOn(const ChartSheet& sheet);  ///< what was drawn there is written

    /// Items and notes as they are shown.
    void copy(const std::vector<core::EntityId>& items);
    bool canPaste() const { return !copies_.empty(); }
    const core::ChartCopies& copies() const { return copies_; }

    /// Keeps what was found between entities among the answers of the case; nothing when it is open for reading only.
    void keep(const core::Finding& finding);

signals:
    void answerKept();
    void leaving();  ///< another chart comes to the front: the last moment for edits of this one
    void listChanged();
    void contentChanged(bool other);  ///< other: a chart that was not in front before
    void arrangedAnew();              ///< the whole chart has a new layout, and contentChanged told it
    void copied();
    void failed(const crosscase::core::Error& error);

private:
    struct Opened {
        std::vector<core::Chart> charts;
        std::optional<core::ChartId> current;
        core::ChartData data;
        core::DrawnChart drawn;
        std::vector<std::string> agencies;
        QHash<QString, QImage> pictures;
    };
    static core::Result<Opened> openNow(core::CaseFile& file, std::optional<core::ChartId> wanted,
                                        const std::vector<core::ChartNode>& standing,
                                        const QHash<QString, QImage>& decoded, core::Progress& progress);
    void adopt(Opened opened);
    void clear();
    bool isInFront(const ChartSheet& sheet) const { return sheet_.isSame(sheet); }
    bool isTurning() const { return reading_ && wanted_ != current_; }  ///< another chart is being read
    void notCome(const core::Error& error);

    // chart_book_edits.cpp
    /// An edit that the writer has not done yet.
    struct Pending {
        int number;
        ChartSheet sheet;
        core::ChartEdit edit;
    };
    static core::Result<core::ChartId> writeOn(core::CaseFile& file, const ChartSheet& sheet,
                                               const core::ChartEdit& edit);
    /// @param isShown  by the view already
    void write(const ChartSheet& sheet, core::ChartEdit edit, bool isShown, std::function<void()> then = {});
    void settle(const ChartSheet& sheet, const core::Result<core::ChartId>& written);
    void showPending();
    void showMoved(const std::vector<std::pair<core::EntityId, QPointF>>& places);

    Desk& desk_;
    std::vector<core::Chart> charts_;
    std::optional<core::ChartId>
        wanted_;  ///< what the person chose; it may be gone until an undo or redo brings it back
    std::optional<core::ChartId> current_;                 ///< what is shown
    ChartSheet sheet_;                                     ///< what is shown, for edits
    std::optional<std::optional<core::ChartId>> inFront_;  ///< what contentChanged told last
    std::vector<std::function<void()>> waiting_;           ///< for the chart that was chosen
    core::ChartData data_;
    core::DrawnChart drawn_;
    std::vector<std::string> agencies_;
    QHash<QString, QImage> pictures_;
    core::ChartCopies copies_;
    std::vector<Pending> pending_;  ///< in the order in which they are written
    int lastEdit_ = 0;
    bool tellArranged_ = false;
    bool upToDate_ = false;  ///< the next change is what this object just wrote and holds already
    bool reading_ = false;   ///< what comes may be older than what was just written
    int turn_ = 0;           ///< of reading
    int choice_ = 0;         ///< grows when a person chooses a chart
};

}  // namespace crosscase::ui
