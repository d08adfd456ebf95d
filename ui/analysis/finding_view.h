// ui/analysis/finding_view.h: what an earlier removal, search for paths or connection found, line by line.
#pragma once

#include <QListWidget>
#include <vector>

#include "core/workspace/kept_answers.h"

namespace crosscase::ui {

/// The network as it was with all and without those that were taken away, a line each.
QStringList removalLines(const core::Removal& removal);
/// What is said of it besides the lines: into how many parts seeds fall, whether it was cut short, what was left out.
QStringList findingText(const core::EarlierFinding& earlier);

/// A line for each path, for each entity that connects, for the effect of a removal and each entity that it took away. Choosing lines chooses their entities.
class FindingView : public QListWidget {
    Q_OBJECT
public:
    explicit FindingView(QWidget* parent = nullptr);

    void setFinding(const core::EarlierFinding& earlier);
    /// Of all lines, as they are today and each once; without those that are gone.
    std::vector<core::EntityId> entities() const;

signals:
    void entitiesChosen(const std::vector<crosscase::core::EntityId>& entities);

private:
    void addLine(const QString& text, const std::vector<core::EntityId>& ids, const core::EarlierFinding& earlier);
    void chooseSelected();

    std::vector<std::vector<core::EntityId>> lines_;
};

}  // namespace crosscase::ui
