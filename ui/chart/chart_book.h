// ui/chart/chart_book.h: the charts of the open case and the one that is in front: reads it and writes what is done to it.
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointF>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/workspace/arranging.h"
#include "core/workspace/chart_drawing.h"
#include "core/workspace/chart_edits.h"
#include "core/workspace/drawing.h"
#include "core/workspace/kept_answers.h"
#include "ui/shell/desk.h"

namespace crosscase::ui {

/// The first tab is the overview: made of the overlaps each time and not stored. The first edit there makes a chart of it.
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
    QImage picture(std::optional<core::ItemPictureId> id) const;  ///< null: none
    bool canEdit() const { return desk_.document.isOpen() && !desk_.document.isReadOnly(); }

    void show(std::optional<core::ChartId> chart);
    void reload();

    /// Entities of what is shown under these ids: the members of a folded group in place of its item.
    std::vector<core::EntityId> entitiesOf(const std::vector<core::EntityId>& items) const;
    /// The items that stand for these entities.
    std::vector<core::EntityId> itemsOf(const std::vector<core::EntityId>& entities) const;
    const core::ChartNote* noteAt(core::EntityId item) const;  ///< the note that is shown under this id
    /// The folded group that is shown under this id.
    const core::DrawnItem* groupAt(core::EntityId item) const;
    /// The line that is shown under this id; it may stand for several links.
    const core::DrawnLink* linkAt(core::LinkId link) const;

    /// One step of the history. On the overview it makes a chart. @param then  once it is written
    void apply(core::ChartEdit edit, std::function<void()> then = {});
    /// New positions of items, as the view shows them already.
    void move(const std::vector<std::pair<core::EntityId, QPointF>>& places);
    /// Puts entities beside what stands. @param foldedAs  not empty: the new ones as one folded group of this name
    void add(const std::vector<core::EntityId>& entities, const QString& foldedAs = {},
             std::function<void()> then = {});
    void arrange(const core::ArrangeRequest& request);  ///< stoppable: the best so far

    void makeChart(
        const std::vector<core::EntityId>& entities);  ///< a new tab with these, laid out; none: an empty one
    /// What is not an edit of the chart in front: new, copied, renamed, deleted charts, snapshots.
    using ChartWork = std::function<core::Result<std::optional<core::ChartId>>(core::CaseFile&)>;
    /// @param work  gives the chart to show next; nothing: the one that is shown
    void perform(const QString& title, ChartWork work);

    /// Where on the chart in front something is drawn, in item units; on the overview, on the chart that it then becomes.
    core::DrawnOn drawnOn(QPointF at) const;
    /// What was drawn there is written: that chart comes to the front. What it turned out to be may have been known and
    /// hidden on the chart: it is shown again, which is a step of its own.
    void drewOn(std::optional<core::ChartId> chart, core::EntityId entity);
    void drewOn(std::optional<core::ChartId> chart, core::LinkId link);

    void copy(const std::vector<core::EntityId>& entities);
    bool canPaste() const { return !copies_.empty(); }
    const std::vector<core::PlacedEntity>& copies() const { return copies_; }

    /// Keeps what was found between entities among the answers of the case; nothing when it is open for reading only.
    void keep(const core::Finding& finding);

signals:
    void answerKept();
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

    Desk& desk_;
    std::vector<core::Chart> charts_;
    std::optional<core::ChartId>
        wanted_;  ///< what the person chose; it may be gone until an undo or redo brings it back
    std::optional<core::ChartId> current_;                 ///< what is shown
    std::optional<std::optional<core::ChartId>> inFront_;  ///< what contentChanged told last
    core::ChartData data_;
    core::DrawnChart drawn_;
    std::vector<std::string> agencies_;
    QHash<QString, QImage> pictures_;
    std::vector<core::PlacedEntity> copies_;
    bool tellArranged_ = false;
    bool upToDate_ = false;  ///< the next change is what this object just wrote and holds already
    int turn_ = 0;
};

}  // namespace crosscase::ui
