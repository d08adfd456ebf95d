// ui/widgets/status_counts.h: what the views show and what of it is chosen, in numbers, for the status bar.
#pragma once

#include <QWidget>

class QLabel;

namespace crosscase::ui {

/// Each setter changes one number. Numbers that say nothing now (no filter, nothing hidden or selected) take no room.
class StatusCounts : public QWidget {
    Q_OBJECT
public:
    explicit StatusCounts(QWidget* parent = nullptr);
    void setItems(int items, int links);
    void setSelected(int items);
    void setHidden(int parts);  ///< items and links that belong here and are not shown
    /// @param filters  what narrows the views, one sentence each; told as a tool tip
    void setFilters(const QStringList& filters);
    /// @param strictest  code that binds most among what is shown; empty takes the words away
    /// @param detail  every code with its number of records, for the tool tip
    void setHandling(const QString& strictest, const QString& detail);
    void clear();
    QString text() const;  ///< all that stands here now, for people who hear the screen

private:
    QLabel* addPart(const QString& tip);
    void say(QLabel* part, const QString& text);
    QLabel *items_ = nullptr, *links_ = nullptr, *selected_ = nullptr, *hidden_ = nullptr, *filters_ = nullptr,
           *handling_ = nullptr;
};

}  // namespace crosscase::ui
