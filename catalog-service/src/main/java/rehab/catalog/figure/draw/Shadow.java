package rehab.catalog.figure.draw;

import java.util.List;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Joint;
import rehab.catalog.figure.rig.Skeleton;
import rehab.catalog.figure.rig.Solid;

/** What lies on the floor under all that a figure does: its shadow, or a mat as large as that needs. */
final class Shadow {
    private Shadow() {}

    static String under(List<Skeleton> moments, Camera camera) {
        Ground ground = Ground.under(moments);
        double deep = Math.max(0.22, ground.halfAside + 0.06);
        Solid flat = new Solid(
                ground.middle, new Vec(ground.halfAhead + 0.05, 0, 0), new Vec(0, deep, 0), new Vec(0, 0, 0.012));
        return new Brush(camera).hull(12, flat).text();
    }

    static String mat(List<Skeleton> moments, Camera camera) {
        Ground ground = Ground.under(moments);
        double half = Math.max(0.31, ground.feetAside + 0.16);
        double ahead = ground.halfAhead + 0.16;
        double corner = 0.06;
        Brush brush = new Brush(camera);
        double[][] way = {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}};
        for (int i = 0; i < 4; i++) {
            Vec tip = ground.at(way[i][0] * ahead, way[i][1] * half);
            boolean across = i % 2 == 0;
            Vec one = tip.plus(across ? new Vec(0, -way[i][1] * corner, 0) : new Vec(-way[i][0] * corner, 0, 0));
            Vec other = tip.plus(across ? new Vec(-way[i][0] * corner, 0, 0) : new Vec(0, -way[i][1] * corner, 0));
            if (i == 0) {
                brush.move(camera.see(one));
            } else {
                brush.line(camera.see(one));
            }
            brush.curve(camera.see(tip), camera.see(other));
        }
        brush.close();
        return brush.text();
    }

    /** How far along (all joints) and aside (all joints; feet and hips alone) the figure reaches. */
    private record Ground(Vec middle, double halfAhead, double halfAside, double feetAside) {

        static Ground under(List<Skeleton> moments) {
            double[] box = {9, -9, 9, -9};
            double feet = 0;
            for (Skeleton moment : moments) {
                for (Joint joint : Joint.values()) {
                    Vec at = moment.at(joint);
                    box[0] = Math.min(box[0], at.x());
                    box[1] = Math.max(box[1], at.x());
                    box[2] = Math.min(box[2], at.y());
                    box[3] = Math.max(box[3], at.y());
                }
                feet = Math.max(feet, Math.abs(moment.at(Joint.LEFT_FOOT).y()));
                feet = Math.max(feet, Math.abs(moment.at(Joint.RIGHT_FOOT).y()));
            }
            Vec middle = new Vec((box[0] + box[1]) / 2, (box[2] + box[3]) / 2, 0);
            return new Ground(middle, (box[1] - box[0]) / 2, (box[3] - box[2]) / 2, feet);
        }

        Vec at(double ahead, double aside) {
            return new Vec(middle.x() + ahead, aside, 0);
        }
    }
}
