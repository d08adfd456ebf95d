// ui/window/layouts.h: arrangements of the panels under names: shipped ones and those that a person saved.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

#include "ui/shell/actions.h"

class QDockWidget;
class QMainWindow;
class QMenu;

namespace crosscase::ui {

class Layouts : public QObject {
    Q_OBJECT
public:
    /// @param panels  as first placed: that is what reset goes back to
    Layouts(Actions& actions, Settings& settings, QMainWindow* window, const QList<QDockWidget*>& panels);
    void build(QMenu* menu);
    const QByteArray& original() const { return original_; }
    /// While the desk of matches has the window there is nothing to save.
    void setSavable(bool savable);
    void save(const QString& name);
    void remove(const QString& name);

signals:
    void reviewAsked();   ///< the desk of matches is a layout too
    void aboutToApply();  ///< whatever covers the panels has to go

private:
    /// What a shipped layout shows, with shares of the window for the panels at each side.
    struct Arrangement {
        QStringList shown;
        double left = 0, right = 0, bottom = 0;
    };
    QAction* addAction(const char* id, const QString& text);
    void addShipped(const char* id, const QString& text, const Arrangement& arrangement);
    void arrange(const Arrangement& arrangement);
    void applySaved(const QString& name);
    void askName();
    void refill();

    Actions& actions_;
    Settings& settings_;
    QMainWindow* window_;
    QList<QDockWidget*> panels_;
    QByteArray original_;
    QMenu *menu_ = nullptr, *delete_ = nullptr;
    QAction *save_ = nullptr, *firstFixed_ = nullptr;
    QList<QAction*> saved_;
};

}  // namespace crosscase::ui
