// ui/analysis/finding_view.h: what an earlier removal, search for paths or connection found, line by line.
#pragma once

#include <QListWidget>
#include <vector>

#include "core/workspace/kept_answers.h"

namespace crosscase::ui {

/// "With all: ... Without 2 selected: ...".
QString removalText(const core::Removal& removal);
/// What is said of it besides the lines: the effect of a removal, into how many parts seeds fall, which types were left out.
QStringList findingText(const core::EarlierFinding& earlier);

/// A line for each path, for each entity that connects or was taken away. Choosing lines chooses their entities.
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
