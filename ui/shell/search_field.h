// ui/shell/search_field.h: search over everything in the case, with results as one types.
#pragma once

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

#include "ui/shell/desk.h"

class QCompleter;

namespace crosscase::ui {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(Desk& desk, QWidget* parent = nullptr);

signals:
    void found(crosscase::core::EntityId entity);

private:
    void search();
    void show(const std::vector<core::EntityRow>& rows);
    void choose(const QModelIndex& index);

    Desk& desk_;
    QStandardItemModel results_;
    QCompleter* completer_ = nullptr;
    QTimer soon_;
    int turn_ = 0;
};

/// Enters in the case's log that a person searched for `words`: who looked for whom belongs to its history.
void noteSearch(Desk& desk, QObject* receiver, const QString& words);

}  // namespace crosscase::ui
